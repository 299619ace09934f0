// Package week knows the days of a week.
package week

// Days are the days of a week.
const Days = 7
