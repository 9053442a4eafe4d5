# tests of src/understand
