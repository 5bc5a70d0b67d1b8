// Helpers for the tests of all modules.
