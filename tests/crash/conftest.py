import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "flow"))
from fixtures import bench, limited_time, pytest_configure, servers  # noqa: E402, F401
