import { wordTable } from './word-table.ts';

/** French. */
export const french = wordTable(
  'fr',
  /e?s?$/,
  `
w=lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
c=janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre
c=janv|fevr||avr|||juil|||oct|nov|dec
#=un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze
10=dizaine
15=quinze
20=vingt
30=trente
8 D=huitaine
15 D=quinzaine|quinzaine de jours
n=premier|deuxieme|troisieme|quatrieme
n2=second
nL=dernier
D=jour|journee
Ds=jours
W=semaine
Ws=semaines
M=mois
Q=trimestre
Qs=trimestres
Y=annee|an
Ys=annees|ans
B=jour ouvre|jours ouvres|jour ouvrable|jours ouvrables
H=heure|heures|h
2 O 4 Ws P=quelques semaines
=quelques jours|prochains mois|jours par semaine|heures par semaine|de|d|la|l|les|du|des|courant
l=le
N=prochain|suivant|qui vient|a venir
T=ce|cet|cett|en cours
T W=dans la semaine
N2 W=semaine d apres|semaine suivant la prochaine
S=debut
Z=mi|milieu
E=fin
G=premiere quinzaine|premiere moitie
J=deuxieme quinzaine|seconde quinzaine|deuxieme moitie|seconde moitie
U=d ici|jusqu|pour
L=au plus tard
V=avant
g=depuis|il y a
A=apres
R=pas avant|a partir|a compter
½=et demi|et demie
I=sous
i=dans|en|au cours
O=ou|et|a|au
P=environ|a peu pres|vers
+0=aujourd hui|ce soir|cet apres midi
+1=demain
+2=apres demain
hC=noel|fetes
hN=nouvel an|jour de l an|nouvelle annee
hE=paques
hP=pentecote
hW=week end|weekend
!=tour|entretien|etape|phase
`,
);
