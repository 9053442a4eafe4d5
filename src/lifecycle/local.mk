noinst_LIBRARIES += src/lifecycle/liblifecycle.a
src_lifecycle_liblifecycle_a_SOURCES = %D%/plan.c %D%/plan.h
