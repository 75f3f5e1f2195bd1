import { geoArea, geoEqualEarth, geoGraticule10, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import { PLACES } from './places';

/** A point of the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The world as drawn at one width. */
export interface WorldMap {
  readonly width: number;
  readonly height: number;
  /** The outline of the globe, and its lines of longitude and latitude. */
  readonly sphere: string;
  readonly graticule: string;
  readonly lands: readonly { readonly key: string; readonly number: string; readonly path: string }[];
  /** Where a country's mark stands. */
  readonly placeOf: (iso2: string) => Point | undefined;
}

const topology = world as unknown as Topology<{ countries: GeometryCollection }>;
const countries = feature(topology, topology.objects.countries).features;
const numbers = new Map(Object.entries(PLACES).map(([iso2, [number]]) => [number, iso2]));

const areas = new Map(countries.map((country) => [String(country.id ?? ''), geoArea(country)]));
const LARGEST = Math.max(...areas.values());

/** How large a country is drawn: 1 the largest, 0 those that are too small for the map data. */
export function sizeOf(iso2: string): number {
  return (areas.get(PLACES[iso2]?.[0] ?? '') ?? 0) / LARGEST;
}

/** The country that the map data mean by a number of ISO 3166-1; undefined where they give none. */
export function iso2Of(number: string): string | undefined {
  return numbers.get(number);
}

/**
 * The world in the Equal Earth projection (Šavrič, Patterson, Jenny 2018): areas compare rightly, and it looks like a map that one
 * knows. Turned by 11° so that the eastern tip of Asia is not cut off.
 */
export function worldMap(width: number): WorldMap {
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, { type: 'Sphere' });
  const path = geoPath(projection).digits(1);
  const [, [, bottom]] = path.bounds({ type: 'Sphere' });
  return {
    width,
    height: Math.ceil(bottom),
    sphere: path({ type: 'Sphere' }) ?? '',
    graticule: path(geoGraticule10()) ?? '',
    lands: countries.map((country, index) => ({
      key: String(index),
      number: String(country.id ?? ''),
      path: path(country) ?? '',
    })),
    placeOf: (iso2) => {
      const place = PLACES[iso2];
      const at = place && projection([place[1], place[2]]);
      return at ? { x: at[0], y: at[1] } : undefined;
    },
  };
}
