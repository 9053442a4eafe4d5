# tests of src/mail
