/**
 * Graphology's measures. They are CommonJS functions whose types speak of a default export of an ES module, which Node does not
 * give them (graphology-metrics 2.4.2, graphology-communities-louvain 2.0.2).
 */
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';

export const louvain = louvainModule as unknown as typeof louvainModule.default;
export const betweenness = betweennessModule as unknown as typeof betweennessModule.default;
export const pagerank = pagerankModule as unknown as typeof pagerankModule.default;
