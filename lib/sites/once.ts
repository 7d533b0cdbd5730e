/** A value that is worked out when it is first asked for. */
export function whenAsked<Value>(work: () => Value): () => Value {
  const ask = once(work);
  return () => ask(undefined);
}

/** A question about a thing, asked once of each: the answer is remembered as long as the function is. */
export function once<Thing, Answer>(ask: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const answers = new Map<Thing, Answer>();
  return (thing) => {
    const known = answers.get(thing);
    if (known !== undefined || answers.has(thing)) return known as Answer;
    const answer = ask(thing);
    answers.set(thing, answer);
    return answer;
  };
}
