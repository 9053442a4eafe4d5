# tests of src/record
