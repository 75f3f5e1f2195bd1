import { createContext } from 'react';
import type { GraphRelationship } from './shown-graph';

/** The relationships that the canvas shows, for what stands beside it. */
export const OnCanvas = createContext<readonly GraphRelationship[]>([]);
