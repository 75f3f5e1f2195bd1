import { EVENT_KINDS } from '../../data/vocabulary.js';
import { describedEnum } from '../shared/enums.js';

export const EventKind = describedEnum('EventKind', 'What happened.', EVENT_KINDS, {
  FOUNDED: 'A body or organisation was founded.',
  ESTABLISHED: 'A court was established.',
  ADOPTED: 'An instrument, or a later version of one, was adopted; the text as enacted is adopted with its instrument.',
  PROMULGATED: 'An instrument was promulgated.',
  LAUNCHED: 'An initiative was launched, adopted or signed.',
  STARTED: 'A campaign, a programme or a stage of legislation started.',
  SIGNED: 'A party signed.',
  RATIFIED: 'A party ratified.',
  TOOK_EFFECT: 'An instrument, a later version of one, or an agreement came into force.',
  JOINED: 'A party began to take part in an initiative, or to belong to an organisation.',
  AMENDED: 'An instrument was amended, on the day that the amendment took effect.',
  PARTLY_REPEALED: 'Some provisions of an instrument were repealed.',
  REPEALED: 'An instrument was repealed.',
  DECIDED: 'A case was decided.',
  LEFT: 'The last day of a party in an initiative or organisation.',
  ENDED: 'The last day of an initiative, a campaign, a programme or a stage.',
  DISSOLVED: 'A body or organisation was dissolved.',
});
