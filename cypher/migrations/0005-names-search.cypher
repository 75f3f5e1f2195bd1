// One index for names in both languages. The analyzers were compared on the 566 records of the reference (Neo4j 5.26.30, Lucene 9),
// asked with plain words:
//                                         cjk               standard(-no-stop-words), english
//   网络安全法, 净网                       1st               1st
//   网安法                                1st of 5          1st of 10: every name with 网, 安 or 法 comes along
//   个保法                                1st of 1          1st of 10, likewise
//   cyber security law, PIPL, jingwang    1st               1st; the same scores
//   Personal Infomation Protection        3rd               3rd; with ~1 on each word it stays behind the topic of that very name
//   法 (one character)                    none              all, in the order of their length
// cjk indexes pairs of neighbouring characters, so a Chinese word is matched as a word, and English words as the standard one does.
// One Chinese character is therefore asked as 法* OR *法. Words are found with one typo by word~1, run-together ones by joining neighbours.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.names]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
