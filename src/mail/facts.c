#include "mail/facts.h"
