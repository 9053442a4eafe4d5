#!/usr/bin/env python3
"""A folder of src includes its own headers and those src/LAYERS grants it, each with its
folder: "mail/message.h". LAYERS itself goes one way, from the ground up."""
import lint


def read_layers(tree, problems):
    """{folder: folders it may include}"""
    layers = {}
    for number, line in lint.entries(tree / "src/LAYERS"):
        folder, _, granted = line.partition(":")
        for below in granted.split():
            if below not in layers:
                problems.append(
                    f"src/LAYERS:{number}: {folder} may include {below}, which is not below "
                    "it: put it on an earlier line, or turn the dependency round")
        layers[folder] = set(granted.split()) | {folder}
    return layers


def check_include(where, folder, granted, header):
    if header.startswith("<"):
        return None
    owner, slash, _ = header.partition("/")
    if not slash:
        return f'{where}: "{header}" has no folder: write "FOLDER/{header}"'
    if owner not in granted:
        return (f'{where}: {folder} must not include "{header}" (src/LAYERS): pass what it '
                "needs as an argument, or move the code to a folder above both")
    return None


def layers(tree):
    problems = []
    granted = read_layers(tree, problems)
    for path in lint.files(tree, "src", ".c", ".h", ".cc"):
        parts = path.relative_to(tree / "src").parts
        if len(parts) == 1:     # src/main.c stands on top of all
            continue
        if parts[0] not in granted:
            problems.append(f"src/{parts[0]}:1: not in src/LAYERS: add a line for it")
            continue
        for number, header in lint.includes(path):
            problems.append(check_include(f"{lint.name(tree, path)}:{number}", parts[0],
                                          granted[parts[0]], header))
    return [problem for problem in problems if problem]


if __name__ == "__main__":
    lint.main(layers)
