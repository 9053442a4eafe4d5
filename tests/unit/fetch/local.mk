# tests of src/fetch
