import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const deep: MantineColorsTuple = [
  '#eef4fb',
  '#d9e6f5',
  '#b3cdea',
  '#8ab2df',
  '#649ad5',
  '#3f7fc4',
  '#2868ad',
  '#1b5291',
  '#143f74',
  '#0d2d55',
];

const night: MantineColorsTuple = [
  '#dfe6ee',
  '#b9c5d2',
  '#98a8b9',
  '#5f7286',
  '#3b4c5f',
  '#2c3b4c',
  '#202d3c',
  '#17222f',
  '#111a25',
  '#0b121b',
];

export const theme = createTheme({
  primaryColor: 'deep',
  primaryShade: { light: 7, dark: 6 },
  colors: { deep, dark: night },
  fontFamily:
    "'Noto Sans Variable', 'Noto Sans Arabic Variable', 'Noto Sans SC Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace",
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Anchor: { defaultProps: { underline: 'hover' } },
  },
});

/** Mantine's quiet greys and its red do not reach the contrast that WCAG AA asks for. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#17222f',
    '--mantine-color-dimmed': '#4d5b6a',
    '--mantine-color-placeholder': '#5d6b7a',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#1b5291',
    '--mantine-color-default-border': '#d5dce4',
  },
  dark: {
    '--mantine-color-body': '#111a25',
    '--mantine-color-dimmed': '#a3b1c0',
    '--mantine-color-placeholder': '#93a2b2',
    '--mantine-color-error': '#ff8f87',
    '--mantine-color-anchor': '#8ab2df',
    '--mantine-color-default-border': '#34465a',
  },
});
