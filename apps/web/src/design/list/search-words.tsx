import { TextInput } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
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
  const router = useRouter();
  if (words !== seen) {
    setSeen(words);
    // The way back changes the address too; what was typed since the last sending does not.
    if (words !== sent) {
      setText(words);
      setSent(words);
    }
  }
  useEffect(() => {
    const typed = text.trim();
    if (typed === words || typed === sent) return;
    const timer = setTimeout(() => {
      // Whoever pressed a link meanwhile is on the way to its page.
      if (router.latestLocation.pathname !== router.state.resolvedLocation?.pathname) return;
      setSent(typed);
      onWords(typed);
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [router, text, words, sent, onWords]);
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
