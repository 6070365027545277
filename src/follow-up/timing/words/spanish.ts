import { wordTable } from './word-table.ts';

/** Spanish. */
export const spanish = wordTable(
  'es',
  /[aoe]?s?$/,
  `
w=lunes|martes|miercoles|jueves|viernes|sabado|domingo
c=enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
c=ene|feb|mar?|abr||jun|jul|ago?|sep|oct|nov|dic
c9=setiembre
#=un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce
2=par|un par
15=quince
20=veinte
30=treinta
15 D=quincena
n=primer|segund|tercer|cuart
nL=ultim
D=dia
Ds=dias
W=semana
Ws=semanas
M=mes
Ms=meses
Q=trimestre
Qs=trimestres
Y=ano
Ys=anos
B=dia habil|dias habiles|dia laborable|dias laborables|dias laborales|dias de trabajo
H=hora|horas|h
2 O 4 Ws P=unas semanas|algunas semanas|pocas semanas
=unos dias|algunos dias|pocos dias|por la manana|dias a la semana|dias por semana|horas a la semana|horas por semana|de|del|la|las|los|lo
l=el|el dia|del dia
N=proxim|que viene|siguient|entrant
T=est|en curso|corriente
S=principi|comienz|inici
Z=mediad|mitad
E=final|finales|fin|fines
G=primera quincena|primera mitad
J=segunda quincena|segunda mitad
½=y media|y medio
T W=transcurso de la semana
U=hasta|para|de aqui a|de aqui al
L=a mas tardar|como muy tarde|como maximo
V=antes
g=desde|hace
A=despues|tras|pasad
R=a partir|no antes
I=dentro de
i=en|durante
O=o|u|y|a|al
P=unos|unas|aproximadamente|alrededor|mas o menos
+0=hoy
+1=manana
+2=pasado manana
6 c1=reyes
hC=navidad|navidades|fiestas
hN=ano nuevo|nuevo ano
hE=semana santa|pascua
hK=carnaval
hW=fin de semana
!=ronda|entrevista|etapa|fase
`,
);
