# SPDX-License-Identifier: MIT
"""Reading English: tokens, inflection, clauses, and tables from words to ids.

`tokens` turns a text into words in normal spelling, `inflection` knows the forms of verbs and nouns, `clauses` finds who
does what in each clause, `turning` says a clause again as a when-clause or a request, and the tables hold word classes.
"""
