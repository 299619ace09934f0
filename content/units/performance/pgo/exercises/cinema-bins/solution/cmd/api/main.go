package main

import "example.com/cinema/seats"

func main() { println("api", seats.Free(180, 44)) }
