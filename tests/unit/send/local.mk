# tests of src/send
