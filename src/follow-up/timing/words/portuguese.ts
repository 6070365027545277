import { wordTable } from './word-table.ts';

/** Portuguese. */
export const portuguese = wordTable(
  'pt',
  /[aoe]?s?$/,
  `
w=segunda feira|terca feira|quarta feira|quinta feira|sexta feira|sabado|domingo
w=segunda?|terca|quarta?|quinta?|sexta?
c=janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
c=jan|fev|mar?|abr|mai|jun|jul|ago?|set|out|nov|dez
#=um|dois|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze
2=duas|par
15=quinze
20=vinte
30=trinta
15 D=quinzena
n1 W=primeira semana
n2 W=segunda semana
n3 W=terceira semana
n4 W=quarta semana
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
B=dia util|dias uteis
H=hora|horas|h
2 O 4 Ws P=algumas semanas|poucas semanas
=alguns dias|poucos dias|uns dias|de manha|dias por semana|horas por semana|de|do|da|dos|das
n=primeir|segund|terceir
l=o dia|do dia|no dia|ao dia
N=proxim|que vem|seguint|entrant
T=est|dest|nest|ess|dess|ness|corrent
S=inici|comec|principi
Z=mead|meio
E=fim|fins|final|finais
G=primeira quinzena|primeira metade
J=segunda quinzena|segunda metade
½=e meia|e meio
T W=decorrer da semana|ao longo da semana
U=ate|para
L=no maximo|o mais tardar|no mais tardar|ao mais tardar
V=antes
g=desde|ha
A=depois|apos|passad
R=a partir|nao antes
I=dentro de
i=em|no|na|num|pel|durante
O=ou|e|a|ao
P=cerca|mais ou menos|uns|umas|aproximadamente
+0=hoje
+1=amanha
+2=depois de amanha
hC=natal|festas
hN=ano novo|reveillon
hE=pascoa|semana santa
hK=carnaval
hW=fim de semana|final de semana
!=rodada|entrevista|etapa|fase
`,
);
