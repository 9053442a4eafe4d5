# tests of src/approve
