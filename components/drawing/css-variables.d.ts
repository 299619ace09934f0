/** Custom properties in style attributes: `--d` is the depth of a line of code, `--share` how far a lane is run, `--plan` where the plan stands. */
import 'react';

declare module 'react' {
  interface CSSProperties {
    '--d'?: number;
    '--share'?: string;
    '--plan'?: string;
  }
}
