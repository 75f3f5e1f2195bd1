import { graphql } from './graphql';

/** A place in a source, with what is known of the source. */
export const PASSAGE = graphql(`
  fragment PassageShown on Passage {
    id
    locator
    document {
      id
      title
      url
      publisher
      publishedOn
    }
  }
`);
