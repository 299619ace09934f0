module transit.example/fare

go 1.26
