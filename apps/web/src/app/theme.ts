import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The house colours: teal for what one does, coral only for what is late or dangerous; every pair in use is at least 4.5:1. */
const teal: MantineColorsTuple = [
  '#eef6f5',
  '#d8eae8',
  '#b1d5d2',
  '#83bbb7',
  '#55a09c',
  '#2f8583',
  '#1a7070',
  '#0f5c5c',
  '#0b4a4a',
  '#073737',
];
const coral: MantineColorsTuple = [
  '#fdf1ee',
  '#f9ded7',
  '#f2bcb0',
  '#ea9886',
  '#e27a63',
  '#dc654b',
  '#d55338',
  '#c8452b',
  '#a53622',
  '#822819',
];

const FONT = "'Atkinson Hyperlegible Next', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

/** What Mantine needs to know of the house; the sizes that it lacks are in `design/base.css`. */
export const theme = createTheme({
  colors: { teal, coral },
  primaryColor: 'teal',
  primaryShade: 7,
  white: '#ffffff',
  black: '#1b2a2f',
  fontFamily: FONT,
  headings: {
    fontFamily: FONT,
    fontWeight: '700',
    sizes: {
      h1: { fontSize: 'clamp(1.625rem, 1.35rem + 1.2vw, 2.125rem)', lineHeight: '1.2' },
      h2: { fontSize: '1.3125rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  lineHeights: { md: '1.55' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.5rem' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'lg' } },
    TextInput: { defaultProps: { size: 'lg' } },
    PasswordInput: { defaultProps: { size: 'lg' } },
    Textarea: { defaultProps: { size: 'lg' } },
  },
});
