/** What is noted beside the main thing, between the form (texts by place, `forgot.text`) and an interview as stored. Loaded when needed. */
import type { Interview } from '../../follow-up/notes.ts';

/** Every optional text of the form by its place in the notes format. */
export const detailPlaces = [
  'evidence',
  'companyNeed',
  'offer',
  'forgot.topic',
  'forgot.text',
  'weakPoint.question',
  'weakPoint.betterAnswer',
  'decisionTimeline.said',
  'decisionTimeline.endsOn',
  'went',
  'coordinator.fullName',
  'coordinator.email',
  'referrer.fullName',
  'referrer.email',
  'timeZone',
  'jottings',
] as const;

export type DetailPlace = (typeof detailPlaces)[number];
/** What was typed, by place; a place that nobody touched is absent. */
export type Details = { readonly [place: string]: string };

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands there: as typed, else as saved, else ''. */
export function detailAt(place: DetailPlace, typed: Details | undefined, saved: Interview | undefined): string {
  const own = typed?.[place];
  if (own !== undefined) return own;
  const [field = '', part] = place.split('.');
  const value: unknown = saved?.[field];
  const text = part && isFields(value) ? value[part] : value;
  return typeof text === 'string' ? text : '';
}

/** The interview with what was typed; a text that was emptied goes, and what else the notes hold there stays. */
export function withDetails(interview: Interview, typed: Details): Interview {
  const changed: Interview = { ...interview };
  for (const place of detailPlaces) {
    const text = typed[place]?.trim();
    if (text === undefined) continue;
    const [field = '', part] = place.split('.');
    if (!part) put(changed, field, text);
    else {
      const before = changed[field];
      const whole: Fields = isFields(before) ? { ...before } : {};
      put(whole, part, text);
      if (Object.keys(whole).length) changed[field] = whole;
      else delete changed[field];
    }
  }
  return changed;
}

function put(into: Fields, name: string, text: string): void {
  if (text) into[name] = text;
  else delete into[name];
}
