/** What is known about the words of names. Constants only: the build keeps them with the letters, as data. */

/** A title in front. Longer ones first: `Prof. Dr.` is two titles, one after the other. */
export const nameTitle =
  /^(?:Prof(?:essor|essora)?|Dr\.?-?Ing|Dr[aª]?|Doctor|Docteur|Mag|Dipl\.?-?Ing|Ing|Mrs|Ms|Mr|Mx|Miss|Mme|Mlle|Madame|Monsieur|M|Sra|Sr|Srta|Señora|Señor|Frau|Herr|Sir|Dame|Rev|Hon)(?:\.|(?=\s))\s*/iu;

/** A degree or a certificate: no part of a name, and no title. */
export const degree = /^(?:Ph\.?\s?D|M\.?D|MBA|CPA|CFA|CFP|RN|Esq|S?PHR|PMP|M\.?Sc|B\.?Sc|LL\.?[BM]|J\.?D)\.?$/iu;

/** Which of the family a name means: part of it, and no family name. */
export const generation = /^(?:Jr|Sr|II|III|IV)\.?$/iu;

/** The small words before a family name. */
export const nameParticles =
  'van von der den de del della di da das do dos du la le las los el al bin ibn bint abu ter ten te zu zum zur af av y e i san st st. mac';

// Given names that often come in pairs: "María José Rivas" has one surname, "Carlos Rivas Montero" two.
export const pairedGivenNames =
  'maría maria josé jose juan ana luis carlos antonio manuel isabel carmen jesús jesus pablo miguel ángel angel teresa alberto fernando francisco javier elena eduardo pedro rosa laura marta lucía lucia andrés andres';
