import { graphql } from './graphql';

/** The dates of an entity, whatever its kind. */
export const DATED = graphql(`
  fragment Dated on Entity {
    ... on LegalInstrument {
      adoptedOn
      promulgatedOn
      effectiveOn
      repealedOn
    }
    ... on InstrumentVersion {
      adoptedOn
      effectiveOn
    }
    ... on IssuingBody {
      foundedOn
      dissolvedOn
    }
    ... on Organization {
      foundedOn
      dissolvedOn
    }
    ... on Court {
      establishedOn
    }
    ... on Case {
      decidedOn
    }
    ... on Campaign {
      startedOn
      endedOn
    }
    ... on Programme {
      startedOn
      endedOn
    }
    ... on Initiative {
      launchedOn
      inForceOn
      endedOn
    }
    ... on LegislativeStage {
      from
      to
    }
    ... on Statistic {
      measuredOn
      periodFrom
      periodTo
    }
  }
`);
