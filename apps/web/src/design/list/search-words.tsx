import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';

const WAIT_MS = 250;

interface Props {
  id: string;
  label: string;
  /** What is looked for, as the address says it. */
  words: string;
  onWords(words: string): void;
}

/** A field in which words are looked for as they are typed; who uses it keeps them in the address. */
export function SearchWords({ id, label, words, onWords }: Props) {
  const [text, setText] = useState(words);
  const [seen, setSeen] = useState(words);
  const [sent, setSent] = useState(words);
  const [page] = useState(() => window.location.pathname);
  if (words !== seen) {
    setSeen(words);
    // The way back changes the address too; what was typed since the last sending does not.
    if (words !== sent) setText(words);
  }
  useEffect(() => {
    const typed = text.trim();
    if (typed === words) return;
    const timer = setTimeout(() => {
      // Whoever followed a link meanwhile is on their way to another page, and is not called back.
      if (window.location.pathname !== page) return;
      setSent(typed);
      onWords(typed);
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [text, words, onWords, page]);
  return (
    <TextInput
      id={id}
      type="search"
      label={label}
      maw="24rem"
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
