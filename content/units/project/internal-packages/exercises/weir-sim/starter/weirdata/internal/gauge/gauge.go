// Package gauge holds old readings.
package gauge

// Mean is the mean height in cm.
const Mean = 140
