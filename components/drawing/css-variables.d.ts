/** Custom properties in style attributes: `--d` is the depth of a line of code. */
import 'react';

declare module 'react' {
  interface CSSProperties {
    '--d'?: number;
  }
}
