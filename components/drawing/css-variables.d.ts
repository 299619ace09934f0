/** Custom properties in style attributes: `--d` is the depth of a line of code, `--share` how far a lane is run. */
import 'react';

declare module 'react' {
  interface CSSProperties {
    '--d'?: number;
    '--share'?: string;
  }
}
