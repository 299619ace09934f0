module club.example

go 1.26
