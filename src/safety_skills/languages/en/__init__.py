# SPDX-License-Identifier: MIT
"""Reading English: words, clauses, rules, and tables from words to ids.

From the letters up: `tokens` turns a text into words in normal spelling, `word_classes` and `inflection` know each
word, `cutting` finds where clauses begin, `predicates` and `clauses` who does what in each.  Then rules, by subject:
`about_you`, `questions` and `about_others`; `insults` and `reproaches` hold what blames wherever it stands.  What an
I-statement can use is found by `observations` (with `known_behaviours`) and `said`; `turning` and `saying`
say a clause again as a when-clause or a request.  `reading` is the walk through all of it.
"""
