/** Every workload; one is a file in this folder and a line here. */
import { w1 } from './w1-one-instrument.mjs';
import { w2 } from './w2-in-force.mjs';
import { w3 } from './w3-implementers.mjs';
import { w4 } from './w4-closure.mjs';
import { w5 } from './w5-partners.mjs';
import { w6 } from './w6-full-text.mjs';
import { w7 } from './w7-deep-page.mjs';
import { w8 } from './w8-shortest-paths.mjs';
import { w9 } from './w9-lineage.mjs';

export const WORKLOADS = [w1, w2, w3, w4, w5, w6, w7, w8, w9];
