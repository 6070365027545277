/**
 * National public holidays, 2026 to 2029, generated: do not edit (test/follow-up/timing/make-holiday-table.ts makes it).
 * Data: date-holidays, https://github.com/commenthol/date-holidays, CC BY-SA 3.0; see README, "Attribution".
 */

/** The day that the counting starts from: the last before the table, in days since 1970-01-01. */
export const firstDay = 20453;

/** The last day that the table knows. */
export const lastDay = '2029-12-31';

/** Per country its code and the distances between its holidays; `holidays.ts` reads it. */
export const packedHolidays =
  'AE)7IF))j)):n~6F,JE))j));m~A?/CE))k)):n~L4:7E))k)):o~V) AR)V)K1)D@=-;O`R79/N)S*/E@B):N`P:9/b)@149@?+;S`K:9/R)O.+E@?+;R`K;9 AT)-~-A532pp.M9).-zI-32xp.M9).-~96@32ep.M9).-~)E132tp.M9) AU)Ak)));~~r)*,Ac)))C~~r))),*?w)))0~~r).Ag)))?~~r) BE)~2A53aAv2T/~*I-3iAv2T/~>6@3VAv2T/~.E13eAv2T BR)~/:2~TC0505-K/|B2~TK=5-K/~;/2~T@39,5-K/~+>2~TK=5-K CA)~/~,l~@/|~4k~A/~;vi~C/~+~0h~D CH)~/*)N2)lZ~3).|*)N2)tY~4).~;*)N2)aW~6).~+*)N2)pV~7) CL)~/*B<G09FJ)?;)M9/|*J<G/:FI))><)M9/~;*7<F.<FJ)<:-M9/~+*F<F46FI))B9)L9 CO)3n2)*B9=/66/:2`=6>9/2n+)*J1=/D/0:1g66?9/1n@)*7D=///2:6`=/A9//n2)*F5=/=/3:5`=/B9 CZ)~/+A/b)|F<M)).|+I/b)|F<M)).~;+6/b)|F<M)).~++E/b)|F<M)) DE)~/+A53~V{).|+I-3~^{).~;+6@3~K{).~++E13~Z{) DK)~.)*)N2)~~T).{)*)N2)~~\\).~:)*)N2)~~I).~*)*)N2)~~X) ES)-~*D~=b<K*9/-wL~=b<K*9/-~69~=b<K*9/-{H~=b<K*9 FI)-~**)A52C~XL;).-w*)I-2Q~XF;).-~6*)6@2<~XH;).-{*)E12J~XI;) FR)~2A/.3ZHv2T/~*I-*1bHv2T/~>6/93OHv2T/~.E/*3^Hv2T GB)~/+D=~5~G)*,|+KD~.~H))),*~9+6D~.~J).~++K=~.~K) HK)W))S)*)@@A4~*-:k).L*)U)*/B4C>u7/v*-A))k2)*6)CI~0*>d).S))S)**C<B8|/7n) HU)q;*)A?)~*h1^).q3*)I7)~2h1^).rF*)6J)th1^).q7*)E;)~.h1^) IE)HS<DDg|d).GT4KK`|e).MOG6Kg|`).KP8KDg|a) IL~/.6F~D)0-/~~G.6F~D)0-/~~).7E~D)0-/~}.5G~D)0-/ INBk3~NX|Hc;~NX|Hw~NX|Hg7~NX| IT)-~,);.HrZDM9).-y)C.HrZDM9).-~8)0.HrZDM9).-})?.HrZDM9) JP)3F4AP,)))s>Q));><O2G4B)N,))s?P+:?<O1H4BP,))qAN,9A<O/J)3AP)+))pBM.)6B< KR)W))2)h;)4QE*N))/*,u/M))<i0@Q*C)E))9)-*s*-B))Hf+HQEX))),u/S))6i*5)8QEM)))1.u LU)~2A0-3E]v^).~*I-+0M]v^).~>6083:]v^).~.E0)3I]v^) MX)HRV~]eO/GRW~]dP/MRR~]iK/KRS~]hL NL)~1)=92)~~T).~))E12)~~\\).~=)2D2)~~I).~-)A52)~~X) NO)~.)*)A5+/)~~T).{)*)I-2)~~\\).~:)*)6802)~~I).~*)*)E1/+)~~X) NZ))K`+;*KO~?d)*,)*I*V+C)R:~Me))),)))I)k+0QO~8g).)K\\+?PH~?h) PE)~.)*BM>@-)0@O@M)8/{)*JM>@-)0@O@M)8/~:)*7M>@-)0@O@M)8/~*)*FM>@-)0@O@M)8 PL)-~,)A*=3pv2S)).-y)I*53xv2S)).-~8)6*H3ev2S)).-})E*93tv2S)) PT)~/*<.J.j[CF/9/|*D.B6j[CF/9/~;*1.P-e[CF/9/~+*@.F2j[CF/9 SA]A)))i)))~H~k7)))h)))~S~k,)))i)))~^~c)))-d)))~i SE)-~**)A5256~X_).-w*)I-2=<~XY).-~6*)6@2*:~X[).-{*)E1299~X\\) SG)W)G5DB,)m)~-)V/L))E9L7}xb/A)FX9,~3~5P/S)TA/~7~+Z US):D~5A6)iKF7E/9D~<:)7)gKG6E).)8K~5=7fKI4H/6K~5>7eKJ3I ZA)w5+=,V^)U{1).w),+E,V^V{1))-x@+2,V^V)z1).w1+A,V^V{)0)';
