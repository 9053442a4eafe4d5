# tests of src/decide
