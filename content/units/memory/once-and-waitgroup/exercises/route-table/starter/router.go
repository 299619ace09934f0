// Package router has a table that is loaded when it is needed.
package router

import "sync"

// New returns a router that loads its table by load.
func New(load func() *Table) *Router { return &Router{load: load} }

// region: router
type Table struct{ Hops map[string]string }

type Router struct {
	load  func() *Table
	mu    sync.Mutex
	table *Table
}

func (r *Router) Table() *Table {
	if t := r.table; t != nil {
		return t
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.table == nil {
		r.table = r.load()
	}
	return r.table
}

// endregion
