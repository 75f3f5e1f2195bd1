import type { JSX } from 'react';
import { markedParts } from './marked-parts';

/** A name with what of it answers a question marked. */
export function Marked({ name, question }: { name: string; question: string }): JSX.Element {
  return (
    <>
      {markedParts(name, question).map(({ text, isMatch }, index) =>
        // The parts of one name never change their places.
        isMatch ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </>
  );
}
