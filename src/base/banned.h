/*
 * C library calls that have no place here: unbounded copies, hidden state, shells. The
 * lint (tests/lint/banned.py) reads this list; one name a line behind BANNED.
 *
 *   BANNED strcpy strcat sprintf vsprintf gets strtok     unbounded or stateful
 *   BANNED strncpy strncat                                leave text without an end
 *   BANNED atoi atol atof sscanf                          no error to see
 *   BANNED system popen tmpnam mktemp tempnam             shells, races
 *   BANNED localtime gmtime ctime asctime                 shared buffers
 *   BANNED rand srand random                              GRand, or the kernel
 *   BANNED alloca                                         the stack is not ours
 *   BANNED exit _exit abort                               only main.c ends it
 */
#ifndef BASE_BANNED_H
#define BASE_BANNED_H
#endif
