import { weekdayNames } from './day.ts';

// Unicode CLDR, weekData, and three countries that it lists by default only.
const fridayAndSaturday = 'BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE BD MV PS'.split(' ');

/** The weekend of a country (ISO 3166-1 alpha-2, upper case); Saturday and Sunday where it is not known to differ. */
export const weekendOf = (country?: string): readonly string[] =>
  country && fridayAndSaturday.includes(country) ? weekdayNames.slice(4, 6) : weekdayNames.slice(5);
