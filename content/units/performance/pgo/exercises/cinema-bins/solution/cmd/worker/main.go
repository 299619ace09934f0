package main

import "example.com/cinema/seats"

func main() { println("worker", seats.Free(180, 44)) }
