import { wordTable } from './word-table.ts';

/** English. */
export const english = wordTable(
  'en',
  /s$/,
  `
w=monday|tuesday|wednesday|thursday|friday|saturday|sunday
w=mon|tue|wed|thu|fri|sat?|sun?
w=|tues|weds|thurs
w=||wednes|thur
c=january|february|march?|april|may?|june|july|august|september|october|november|december
c=jan|feb|mar?|apr||jun|jul|aug|sep|oct|nov|dec
c9=sept
#=one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve
1=a|an
2=couple|a couple
14=fourteen
15=fifteen
20=twenty
21=twenty one
30=thirty
n=first|second|third|fourth
nL=last|final
D=day
Ds=days
W=week|wk
Ws=weeks|wks
F=fortnight
Fs=fortnights
M=month
Ms=months
Q=quarter
Qs=quarters
Y=year
Ys=years
B=business day|business days|working day|working days|work day|work days|workday|workdays|weekdays|bd
H=hour|hours|h|hrs
2 O 4 Ws P=few weeks|several weeks
=few days|several days|of|s|time|from now|days a week|days per week|hours a week|hours per week|times a week
l=the
N=next|following|coming|upcoming
T=this|current
N2=after next
N2 W=week after next
W S=w c
½=and a half
S=early|beginning|start|first thing
Z=mid|middle
E=end|late|later|latter part
G=first half
J=second half|latter half
E D=eod|cob|close of business|close of play|end of play|end of business
E W=eow
Z W=midweek
E M=eom|month end
E Q=eoq|quarter end
E Y=eoy|year end|yearend
U=by|until|till|til|through
L=latest|at the latest|at latest|no later than|not later than
V=before|ahead of|prior to
A=after
f=from
R=not before|no earlier than|not earlier than|no sooner than|not until
I=within
i=in|on|at|sometime|during|between
!=round|interview|interviews|stage|step|call|meeting|phase
O=or|to|and
P=about|around|approximately|roughly|or so|ish
g=ago|since
+0=today|tonight|this morning|this afternoon|this evening
+1=tomorrow|tmrw|tmr
+2=day after tomorrow
hT=thanksgiving
hC=christmas|xmas|holidays|holiday season
hN=new year|new years|new year s
hE=easter
31 c12=new year s eve|new years eve
24 c12=christmas eve
hW=weekend
hL=labor day
hM=memorial day
`,
);
