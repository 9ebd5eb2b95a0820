import styles from './mailbox.module.css';

const ADDRESS = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/;

/** The text of a letter as it was written, in French first; what is an address becomes a link. */
export const LetterText = ({ text }: { text: string }) => (
  <div className={styles.text} lang="fr">
    {text
      .trim()
      .split(ADDRESS)
      .map((part, index) =>
        ADDRESS.test(part) ? (
          // The pieces of one letter never move, so their place names them.
          <a key={index} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
  </div>
);
