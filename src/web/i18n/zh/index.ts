import { common } from './common';
import { cooperation } from './cooperation';
import { entity } from './entity';
import { graph } from './graph';
import { home } from './home';
import { law } from './law';
import { measures } from './measures';
import { search } from './search';
import { statistics } from './statistics';
import { timeline } from './timeline';
import { values } from './values';

/** All texts of the interface in Chinese. */
export const zh = { ...common, home, search, entity, graph, law, cooperation, timeline, statistics, values, measures };
