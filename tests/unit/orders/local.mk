# tests of src/orders
