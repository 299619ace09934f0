// Package triage orders patients by how urgent they are.
package triage

import "container/heap"

// Queue is a heap of urgencies.
type Queue []int

func (q Queue) Len() int           { return len(q) }
func (q Queue) Less(i, j int) bool { return q[i] > q[j] }
func (q Queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *Queue) Push(x any)        { *q = append(*q, x.(int)) }
func (q *Queue) Pop() any {
	last := len(*q) - 1
	x := (*q)[last]
	*q = (*q)[:last]
	return x
}

func filled(n int) Queue {
	q := make(Queue, n)
	for i := range q {
		q[i] = i * 7919 % n
	}
	heap.Init(&q)
	return q
}
