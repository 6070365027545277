import { wordTable } from './word-table.ts';

/** German; ä, ö, ü, ß are looked up as a, o, u, ss and may be written ae, oe, ue. */
export const german = wordTable(
  'de',
  /((vor|nach)?mittags?|abends?|morgens?|fruh|e[rnsm]?|s)$/,
  `
w=montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
w5=sonnabend
c=januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember
c=jan|feb|mrz|apr||jun|jul|aug|sep|okt|nov|dez
c1=janner
c9=sept
#=ein|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf
1.5=anderthalb|eineinhalb
2.5=zweieinhalb
14=vierzehn
15=funfzehn
20=zwanzig
30=dreissig
n=erst|zweit|dritt|viert
nL=letzt
D=tag
Ds=tage|tagen
W=woche
Ws=wochen
M=monat
Ms=monate|monaten
Q=quartal
Qs=quartale|quartalen
Y=jahr
Ys=jahre|jahren
B=werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen|geschaftstag|geschaftstage|geschaftstagen
H=stunde|stunden|std
2 O 4 Ws P=paar wochen|einige wochen|einigen wochen
=paar tage|paar tagen|einige tage|einigen tagen|der|die|das|des|von|am morgen|guten morgen|tage die woche|tage pro woche|stunden pro woche
l=den|dem
N=nachst|kommend|folgend
T=dies|laufend|aktuell
N2=ubernachst
S=anfang|beginn
Z=mitte
E=ende
G=erste halfte|ersten halfte
J=zweite halfte|zweiten halfte
G W=ersten wochenhalfte
J W=zweiten wochenhalfte
G M=ersten monatshalfte
J M=zweiten monatshalfte
S W=wochenanfang|wochenbeginn
Z W=wochenmitte
S M=monatsanfang|monatsbeginn
Z M=monatsmitte
E M=monatsende
E Q=quartalsende
E Y=jahresende|jahresschluss|jahreswechsel
U=bis
L=spatestens
V=vor
g=seit
A=nach
R=ab|nicht vor|fruhestens
I=innerhalb|binnen
i=in|im|am|zum|zur|an|irgendwann|gegen
O=oder|und
P=etwa|ungefahr|circa|ca|rund
K=kw|kalenderwoche
+0=heute
+1=morgen
+2=ubermorgen
hC=weihnachten|weihnachtsfeiertage|feiertage|feiertagen
hN=neujahr|neues jahr|neuen jahr
31 c12=silvester
24 c12=heiligabend
hE=ostern|osterfeiertage
hP=pfingsten
hK=karneval|fasching
hW=wochenende
!=runde|gesprach|interview|termin|phase
`,
);
