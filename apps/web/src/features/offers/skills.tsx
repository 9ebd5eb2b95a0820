import styles from './offers.module.css';

/** Skills as words side by side. */
export const Skills = ({ skills }: { skills: string[] }) => (
  <ul className={styles.tags}>
    {skills.map((skill) => (
      <li key={skill}>{skill}</li>
    ))}
  </ul>
);
