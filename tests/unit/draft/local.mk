# tests of src/draft
