// Package internalmail sends mails among keepers.
package internalmail

// Send sends one.
func Send(string) {}
