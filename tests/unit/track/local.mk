# tests of src/track
