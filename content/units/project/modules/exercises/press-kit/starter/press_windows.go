package press

import "example.com/seal"

// Sealed says whether it is sealed.
const Sealed = seal.On
